package io.doorstep.kit.web;

import org.jspecify.annotations.Nullable;

/// How many items a page may have: 1 to 200, 50 unless told.
public final class Limits {

    private static final int DEFAULT = 50;
    private static final int MOST = 200;

    private Limits() {}

    public static int of(@Nullable Integer limit) {
        if (limit == null) {
            return DEFAULT;
        }
        if (limit < 1 || limit > MOST) {
            throw Problems.unprocessable(
                    "limit_out_of_range", "limit is %d, allowed is 1 to %d.".formatted(limit, MOST));
        }
        return limit;
    }
}
