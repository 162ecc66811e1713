package io.doorstep.leadcrm.analytics;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that happened.
///
/// @param subject what it happened to: a lead, a listing, a message
/// @param member of the business, who did it or has it
/// @param detail a stage, a channel, a plan: what there is to tell apart
/// @param quantity how much of it, 1 for what is only counted
/// @param lead whose it is, where the subject is not the lead itself
/// @param reason why, in somebody's own words
public record Fact(
        FactKind kind,
        UUID subject,
        @Nullable UUID person,
        @Nullable UUID member,
        @Nullable String source,
        @Nullable String campaign,
        @Nullable String detail,
        long quantity,
        @Nullable Money money,
        @Nullable UUID lead,
        @Nullable String reason,
        Instant occurredAt) {

    public static Fact of(FactKind kind, UUID subject, Instant occurredAt) {
        return new Fact(kind, subject, null, null, null, null, null, 1, null, null, null, occurredAt);
    }

    public Fact about(@Nullable UUID whom) {
        return new Fact(
                kind, subject, whom, member, source, campaign, detail, quantity, money, lead, reason, occurredAt);
    }

    public Fact withMember(UUID who) {
        return new Fact(
                kind, subject, person, who, source, campaign, detail, quantity, money, lead, reason, occurredAt);
    }

    /// @param through the campaign through which it came, when there was one
    public Fact from(@Nullable String where, @Nullable String through) {
        return new Fact(
                kind, subject, person, member, where, through, detail, quantity, money, lead, reason, occurredAt);
    }

    public Fact with(@Nullable String what) {
        return new Fact(
                kind, subject, person, member, source, campaign, what, quantity, money, lead, reason, occurredAt);
    }

    public Fact times(long many) {
        return new Fact(kind, subject, person, member, source, campaign, detail, many, money, lead, reason, occurredAt);
    }

    public Fact worth(Money sum) {
        return new Fact(
                kind, subject, person, member, source, campaign, detail, quantity, sum, lead, reason, occurredAt);
    }

    public Fact ofLead(UUID whose) {
        return new Fact(
                kind, subject, person, member, source, campaign, detail, quantity, money, whose, reason, occurredAt);
    }

    public Fact because(@Nullable String why) {
        return new Fact(
                kind, subject, person, member, source, campaign, detail, quantity, money, lead, why, occurredAt);
    }

    /// @param amount in the currency's minor unit
    public record Money(long amount, String currency) {}
}
