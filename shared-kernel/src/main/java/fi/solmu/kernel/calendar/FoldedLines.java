package fi.solmu.kernel.calendar;

import java.nio.charset.StandardCharsets;

/** An iCalendar stream in lines as its programs take them. */
public final class FoldedLines {

    private static final int WIDEST_LINE = 75;

    private FoldedLines() {}

    /** In lines of at most 75 bytes (RFC 5545, section 3.1), where libraries count characters and cut some in two. */
    public static String of(String content) {
        StringBuilder folded = new StringBuilder();
        int width = 0;
        for (int character : content.codePoints().toArray()) {
            int bytes = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            boolean ofTheLineBreak = character == '\r' || character == '\n';
            if (!ofTheLineBreak && width + bytes > WIDEST_LINE) {
                folded.append("\r\n ");
                width = 1;
            }
            folded.appendCodePoint(character);
            width = ofTheLineBreak ? 0 : width + bytes;
        }
        return folded.toString();
    }
}
