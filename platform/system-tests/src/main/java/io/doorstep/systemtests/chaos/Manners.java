package io.doorstep.systemtests.chaos;

import java.util.Locale;

/// How a partner's endpoint behaves.
enum Manners {
    WELL,
    HANGS,
    FAILS,
    BREAKS_OFF,
    SAYS_YES_AND_DROPS,
    IS_GONE,
    IS_BUSY,
    HAS_MOVED;

    String path() {
        return "/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
