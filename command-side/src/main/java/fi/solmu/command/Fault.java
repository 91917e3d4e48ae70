package fi.solmu.command;

/**
 * One fault in what was sent.
 *
 * @param pointer its place as a JSON pointer (RFC 6901)
 * @param detail what is wrong there
 */
public record Fault(String pointer, String detail) {}
