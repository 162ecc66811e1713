package io.doorstep.kit.observe;

/// The keys that facts are logged under, so that one search finds them in every service.
public final class LogKeys {

    public static final String TENANT = "tenant";
    public static final String USER = "user";
    public static final String SESSION = "session";
    public static final String EVENT = "event";
    public static final String EVENT_TYPE = "eventType";
    public static final String TOPIC = "topic";
    public static final String AGGREGATE = "aggregate";
    public static final String JOB = "job";
    public static final String ENDPOINT = "endpoint";
    public static final String REASON = "reason";
    public static final String COUNT = "count";
    public static final String MILLIS = "millis";

    private LogKeys() {}
}
