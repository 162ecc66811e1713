package io.doorstep.leadcrm.analytics;

/// A sentence about the numbers, with the numbers that it rests on.
///
/// @param metric whose number it is, as in the catalogue
/// @param subject the source that it is about; empty for all together
/// @param previous the same in as many days just before, or what it is a part of
/// @param href where the records behind it, or the number itself, can be read
public record Insight(
        String rule, String sentence, String metric, String subject, long value, long previous, String href) {}
