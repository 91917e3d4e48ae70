package fi.solmu.command.access;

import fi.solmu.kernel.AccountId;
import java.util.List;

/** The accounts that nothing is left to sign in for. */
record SignInsEnded(List<AccountId> accounts) {}
