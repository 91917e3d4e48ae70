package fi.solmu.command;

import fi.solmu.kernel.AccountId;

/**
 * Who acts.
 *
 * @param account the account that signed in
 * @param via how it came: {@code session}, {@code token}, or {@code automation}
 */
public record Actor(AccountId account, String via) {

    /** What acts when something follows by itself from what people did. It may keep every record. */
    public static final Actor AUTOMATION =
            new Actor(AccountId.of("00000000-0000-0000-0000-000000000001"), "automation");

    static final String ACCOUNT = "account";
    static final String VIA = "via";
}
