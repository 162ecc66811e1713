package io.doorstep.tablekit;

/// A file cannot be read to its end as a table; the message is for the person who sent it.
public final class UnreadableTableException extends RuntimeException {

    public UnreadableTableException(String message) {
        super(message);
    }
}
