package io.doorstep.gateway.edge;

/// Refuses paths that a service could read differently from the gateway: what is routed here must be what is answered
/// there.
final class PathGuard {

    private PathGuard() {}

    static boolean isUnsafe(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean unsafe =
                    switch (c) {
                        case '/' -> startsWithAny(path, i + 1, '/', '.') && !isFile(path, i + 1);
                        case '%' -> isEncodedTrick(path, i);
                        case ';', '\\' -> true;
                        default -> c < ' ' || c > '~';
                    };
            if (unsafe) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithAny(String path, int at, char first, char second) {
        return at < path.length() && (path.charAt(at) == first || path.charAt(at) == second);
    }

    /// `/.well-known` is a name, `/.` and `/..` are steps.
    private static boolean isFile(String path, int at) {
        return path.charAt(at) == '.'
                && at + 1 < path.length()
                && path.charAt(at + 1) != '/'
                && path.charAt(at + 1) != '.'
                && path.charAt(at + 1) != '%';
    }

    /// An encoded dot, slash, backslash, semicolon, percent sign, or control character.
    private static boolean isEncodedTrick(String path, int at) {
        if (at + 2 >= path.length()) {
            return true;
        }
        int high = Character.digit(path.charAt(at + 1), 16);
        int low = Character.digit(path.charAt(at + 2), 16);
        if (high < 0 || low < 0) {
            return true;
        }
        return switch ((char) (high * 16 + low)) {
            case '.', '/', '\\', ';', '%' -> true;
            default -> high < 2;
        };
    }
}
