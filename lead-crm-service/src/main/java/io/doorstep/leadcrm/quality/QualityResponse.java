package io.doorstep.leadcrm.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// @param accuracyPercent of how many of a hundred records nothing is wrong; absent when there are none
/// @param checked how many people and leads were looked at
record QualityResponse(@Nullable BigDecimal accuracyPercent, long checked, long sound, List<RuleResponse> rules) {

    static QualityResponse of(Map<QualitySubject, Measured> measured) {
        long checked = measured.values().stream().mapToLong(Measured::checked).sum();
        long sound = measured.values().stream().mapToLong(Measured::sound).sum();
        List<RuleResponse> rules = Arrays.stream(QualityRule.values())
                .map(rule -> RuleResponse.of(rule, Objects.requireNonNull(measured.get(rule.subject()))))
                .toList();
        return new QualityResponse(percent(sound, checked), checked, sound, rules);
    }

    private static @Nullable BigDecimal percent(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 2, RoundingMode.DOWN);
    }

    /// @param wrong whether it counts against the accuracy; else only the work on it waits, or more could be known
    /// @param records where those are that it speaks of
    record RuleResponse(
            String key,
            QualitySubject subject,
            boolean wrong,
            String reason,
            String remedy,
            long checked,
            long found,
            String records) {

        static RuleResponse of(QualityRule rule, Measured measured) {
            return new RuleResponse(
                    rule.key(),
                    rule.subject(),
                    rule.isWrong(),
                    rule.reason(),
                    rule.remedy(),
                    measured.checked(),
                    measured.found().getOrDefault(rule, 0L),
                    QualityController.PATH + "/" + rule.key());
        }
    }
}
