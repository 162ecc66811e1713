package io.doorstep.systemtests.contracts;

import java.util.Comparator;

/// A service that sends or takes a type of event on a topic.
record EventFlow(String service, String topic, String type) implements Comparable<EventFlow> {

    private static final Comparator<EventFlow> ORDER = Comparator.comparing(EventFlow::service)
            .thenComparing(EventFlow::topic)
            .thenComparing(EventFlow::type);

    @Override
    public int compareTo(EventFlow other) {
        return ORDER.compare(this, other);
    }
}
