package io.doorstep.property.development;

import java.math.BigDecimal;

/// A part of the price that is due at one time.
///
/// @param percent of the price
/// @param dueDays after the reservation
record Instalment(String label, BigDecimal percent, int dueDays) {}
