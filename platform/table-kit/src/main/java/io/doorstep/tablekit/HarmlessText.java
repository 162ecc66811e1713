package io.doorstep.tablekit;

/// Text that a spreadsheet shows and does not calculate.
///
/// A quotation mark is put before whatever a spreadsheet could take for a formula, also behind blanks, and is taken
/// away when a file comes back.
public final class HarmlessText {

    private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String MARK = "'";

    private HarmlessText() {}

    public static String of(String text) {
        return isDangerous(text) ? MARK + text : text;
    }

    /// What was written before it was made harmless.
    public static String undo(String cell) {
        return cell.startsWith(MARK) && isDangerous(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isDangerous(String text) {
        int first = 0;
        while (first < text.length() && isBlank(text.charAt(first))) {
            first++;
        }
        return first < text.length() && FORMULA_STARTS.indexOf(text.charAt(first)) >= 0
                || !text.isEmpty() && Character.isISOControl(text.charAt(0));
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character);
    }
}
