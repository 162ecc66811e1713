package io.doorstep.property.valuation;

/// How a price is known.
enum Basis {
    /// It was paid.
    SOLD,
    /// It is asked, and may not be got.
    ASKING
}
