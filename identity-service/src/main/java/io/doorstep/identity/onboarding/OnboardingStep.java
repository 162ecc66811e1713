package io.doorstep.identity.onboarding;

import static io.doorstep.identity.onboarding.Completion.BY_DATA;
import static io.doorstep.identity.onboarding.Completion.BY_HAND;
import static io.doorstep.identity.onboarding.Completion.IN_WIZARD;
import static io.doorstep.identity.onboarding.Requirement.FROM_PROFESSIONAL;
import static io.doorstep.identity.onboarding.Requirement.NEVER;
import static io.doorstep.identity.onboarding.Requirement.ON_ENTERPRISE;
import static io.doorstep.identity.onboarding.Requirement.ON_EVERY_PLAN;
import static io.doorstep.identity.onboarding.StepPlace.at;
import static io.doorstep.identity.onboarding.StepPlace.notOffered;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The catalogue: every step of the first days, in the order in which it is offered.
public enum OnboardingStep {
    BRAND(
            "brand",
            "Welcome: set up your business",
            "Say what your business is called, which language and time zone it works in, and give it a colour and a logo.",
            ON_EVERY_PLAN,
            IN_WIZARD,
            "a colour or a logo of the organization",
            at("The organization's profile", "/api/v1/organizations/current")),
    PERSONA(
            "persona",
            "Introduce your assistant",
            "Give the assistant a name, a tone and its first words.",
            ON_EVERY_PLAN,
            IN_WIZARD,
            "a name of the assistant",
            at("The organization's profile", "/api/v1/organizations/current")),
    CHANNELS(
            "channels",
            "Connect the first channel",
            "Open your chat page, or put the chat on your own site.",
            ON_EVERY_PLAN,
            BY_DATA,
            "the first channel that is connected, or the first conversation with a visitor",
            at("The chat page", "/chat/{slug}"),
            at("The chat on your site", "/embed/{slug}.js"),
            at("The enquiry form of your site", "/api/v1/public/{slug}/leads"),
            at("E-mail to leads", "/api/v1/sequences"),
            notOffered("Facebook Messenger"),
            notOffered("Instagram"),
            notOffered("WhatsApp"),
            notOffered("Telegram")),
    AI_RULES(
            "ai-rules",
            "Look after the assistant's rules",
            "See how the assistant greets on your site, and change what does not suit you.",
            NEVER,
            BY_HAND,
            "a rule of the assistant, or your word",
            at("The chat's greeting and look", "/api/v1/assistant/website")),
    KNOWLEDGE_BASE(
            "knowledge-base",
            "Add what the assistant should know",
            "The assistant answers from your listings: see that their descriptions say what visitors ask.",
            NEVER,
            BY_HAND,
            "an entry of the knowledge base, or your word",
            at("The listings", "/api/v1/properties"),
            notOffered("Articles")),
    PLAN(
            "plan",
            "Choose a plan",
            "Compare the plans, and pay by card or by bank transfer before the trial ends.",
            ON_EVERY_PLAN,
            BY_DATA,
            "a plan that is paid for",
            at("The plans", "/api/v1/billing/plans"),
            at("Pay by card", "/api/v1/billing/checkout-sessions"),
            at("Change the plan", "/api/v1/billing/subscription/change")),
    PROPERTY_IMPORT(
            "property-import",
            "Bring your listings",
            "Import a file, whose columns are recognized, or write the first listing by hand.",
            ON_EVERY_PLAN,
            BY_DATA,
            "the first listing",
            at("Import a file", "/api/v1/properties/imports"),
            at("Write a listing", "/api/v1/properties")),
    CRM_CONNECTION(
            "crm-connection",
            "Connect your CRM",
            "Let your CRM or n8n hear of every lead by a signed webhook.",
            ON_ENTERPRISE,
            BY_DATA,
            "the first webhook endpoint, or a CRM that is connected",
            at("Webhook endpoints", "/api/v1/webhook-endpoints"),
            notOffered("HubSpot")),
    INVITATIONS(
            "invitations",
            "Invite your team",
            "Invite those who sell and answer with you.",
            FROM_PROFESSIONAL,
            IN_WIZARD,
            "a second member, or an invitation",
            at("The members", "/api/v1/members")),
    ANALYTICS_REVIEW(
            "analytics-review",
            "Review your numbers",
            "See what is used and what it costs.",
            NEVER,
            BY_HAND,
            "a look at the numbers, or your word",
            at("Usage of the API", "/api/v1/usage"),
            at("Usage of the plan", "/api/v1/billing/usage"));

    private final String key;
    private final String title;
    private final String description;
    private final Requirement requirement;
    private final Completion completion;
    private final String proof;
    private final List<StepPlace> places;

    OnboardingStep(
            String key,
            String title,
            String description,
            Requirement requirement,
            Completion completion,
            String proof,
            StepPlace... places) {
        this.key = key;
        this.title = title;
        this.description = description;
        this.requirement = requirement;
        this.completion = completion;
        this.proof = proof;
        this.places = List.of(places);
    }

    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public Completion completion() {
        return completion;
    }

    /// What ticks it off.
    public String proof() {
        return proof;
    }

    /// Where in the product it is done.
    public List<StepPlace> places() {
        return places;
    }

    /// @param plan absent until billing has named one
    boolean isRequiredOn(@Nullable String plan) {
        return requirement.holdsOn(plan);
    }

    public static Optional<OnboardingStep> find(String key) {
        return Arrays.stream(values()).filter(step -> step.key.equals(key)).findFirst();
    }
}
