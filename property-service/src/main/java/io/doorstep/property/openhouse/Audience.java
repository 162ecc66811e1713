package io.doorstep.property.openhouse;

/// Who may come to an open house.
enum Audience {
    PUBLIC,
    /// Those who bring buyers; the public is told nothing of it.
    BROKERS
}
