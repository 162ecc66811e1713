package io.doorstep.leadcrm.analytics;

/// Through what somebody came: a source of leads, or a campaign.
public record Channel(Kind kind, String key) implements Comparable<Channel> {

    /// What sort of thing leads people here.
    public enum Kind {
        SOURCE,
        CAMPAIGN
    }

    @Override
    public int compareTo(Channel other) {
        int byKind = kind.compareTo(other.kind);
        return byKind == 0 ? key.compareTo(other.key) : byKind;
    }
}
