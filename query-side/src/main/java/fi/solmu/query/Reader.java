package fi.solmu.query;

import fi.solmu.kernel.AccountId;

/** Who asks. */
public interface Reader {

    AccountId account();
}
