package io.doorstep.identity.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a password must be like.
///
/// @param history so many of the last passwords, the present one among them, may not come again
/// @param expiryDays after so many days a new one must be chosen; absent, never
public record PasswordRules(
        int minLength,
        int maxLength,
        boolean upperCase,
        boolean lowerCase,
        boolean digit,
        boolean symbol,
        int history,
        @Nullable Integer expiryDays) {

    /// Long rather than odd, as NIST SP 800-63B advises.
    public static final PasswordRules DEFAULT = new PasswordRules(10, 128, false, false, false, false, 1, null);

    /// Whoever belongs to several organizations obeys each of them.
    public PasswordRules and(PasswordRules other) {
        return new PasswordRules(
                Math.max(minLength, other.minLength),
                Math.min(maxLength, other.maxLength),
                upperCase || other.upperCase,
                lowerCase || other.lowerCase,
                digit || other.digit,
                symbol || other.symbol,
                Math.max(history, other.history),
                sooner(expiryDays, other.expiryDays));
    }

    /// Why a password is refused, as far as its looks go.
    public Optional<String> refusal(String password) {
        int length = password.codePointCount(0, password.length());
        return Stream.of(
                        unless(length >= minLength, "must have at least %d characters".formatted(minLength)),
                        unless(length <= maxLength, "must have at most %d characters".formatted(maxLength)),
                        unless(!upperCase || has(password, Character::isUpperCase), "must have a capital letter"),
                        unless(!lowerCase || has(password, Character::isLowerCase), "must have a small letter"),
                        unless(!digit || has(password, Character::isDigit), "must have a digit"),
                        unless(!symbol || has(password, PasswordRules::isSymbol), "must have a sign such as ! or ?"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    public boolean hasExpired(Instant changedAt, Instant now) {
        return expiryDays != null && !now.isBefore(changedAt.plus(Duration.ofDays(expiryDays)));
    }

    private static Optional<String> unless(boolean holds, String refusal) {
        return holds ? Optional.empty() : Optional.of(refusal);
    }

    private static boolean has(String password, IntPredicate kind) {
        return password.codePoints().anyMatch(kind);
    }

    private static boolean isSymbol(int character) {
        return !Character.isLetterOrDigit(character) && !Character.isWhitespace(character);
    }

    private static @Nullable Integer sooner(@Nullable Integer days, @Nullable Integer others) {
        return days == null ? others : others == null ? days : Integer.valueOf(Math.min(days, others));
    }
}
