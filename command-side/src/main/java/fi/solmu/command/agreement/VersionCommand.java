package fi.solmu.command.agreement;

import fi.solmu.kernel.MemberId;
import org.jspecify.annotations.Nullable;

/** A wish about a version as it holds, whatever members said about it. */
interface VersionCommand extends StandCommand {

    @Override
    default @Nullable MemberId memberId() {
        return null;
    }
}
