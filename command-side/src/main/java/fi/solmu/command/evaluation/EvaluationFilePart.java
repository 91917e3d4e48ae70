package fi.solmu.command.evaluation;

import fi.solmu.command.FileObject;
import fi.solmu.command.NetworkFile;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes from a file what evaluations came to, what was done about it, and what was measured. */
@Component
@Order(7)
final class EvaluationFilePart implements NetworkFile.Part {

    @Override
    public void read(NetworkFile file) {
        List<FileObject> evaluations = file.root().objects("evaluations");
        file.refs(evaluations);
        Set<String> actorRefs = file.refs(file.root().objects("actors"));
        IndicatorsInFile indicators = new IndicatorsInFile(file);
        for (FileObject evaluation : evaluations) {
            new EvaluationInFile(evaluation, actorRefs, file).read(indicators);
        }
        indicators.read();
        file.took("evaluations", evaluations.size());
    }
}
