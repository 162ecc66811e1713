package io.doorstep.gateway.authentication;

/// What a token must look like before any of it is decoded.
final class TokenShape {

    private static final int LONGEST = 8192;

    private TokenShape() {}

    /// Three parts of base64url without padding, none empty.
    static boolean isPlausible(String token) {
        int length = token.length();
        if (length > LONGEST) {
            return false;
        }
        int dots = 0;
        int sinceDot = 0;
        for (int i = 0; i < length; i++) {
            char c = token.charAt(i);
            if (c == '.') {
                if (sinceDot == 0 || ++dots > 2) {
                    return false;
                }
                sinceDot = 0;
            } else if (isBase64Url(c)) {
                sinceDot++;
            } else {
                return false;
            }
        }
        return dots == 2 && sinceDot > 0;
    }

    private static boolean isBase64Url(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }
}
