package io.doorstep.property.upload.reading;

/// Reads one kind of fact.
interface StatementRule {

    void read(Statement statement);
}
