package io.doorstep.leadcrm.appointment;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What those who were shown a home made of it, all together and nobody named.
///
/// @param booked how many appointments there are or were with it, whatever became of them
/// @param shown how often it was shown
/// @param answers of how many of those it is known what they said
/// @param interest their mean, from 1 to 5; absent while nobody said anything
/// @param prices how many think so of what is asked
record FeedbackSummary(
        long booked, long shown, long answers, @Nullable Double interest, Map<PriceOpinion, Long> prices) {}
