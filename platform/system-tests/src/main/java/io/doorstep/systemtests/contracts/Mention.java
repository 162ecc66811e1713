package io.doorstep.systemtests.contracts;

import java.util.Set;

/// A place in the code that sends events to a topic or takes them from it.
///
/// @param types empty where the whole topic is heard without a look at what it says
record Mention(Way way, String topic, Set<String> types) {

    enum Way {
        SENT,
        TAKEN
    }
}
