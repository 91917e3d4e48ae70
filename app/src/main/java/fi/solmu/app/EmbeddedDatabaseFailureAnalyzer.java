package fi.solmu.app;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two sentences why the start failed, where a stack trace would bury them. */
final class EmbeddedDatabaseFailureAnalyzer extends AbstractFailureAnalyzer<EmbeddedDatabaseFailure> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, EmbeddedDatabaseFailure failure) {
        return new FailureAnalysis(failure.getMessage(), failure.remedy(), failure);
    }
}
