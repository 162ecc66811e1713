package io.doorstep.campaign.template;

/// How writing a template can end.
public sealed interface WriteOutcome {

    record Written(StoredTemplate template) implements WriteOutcome {}

    record Unreadable(String part, String fault) implements WriteOutcome {}

    record NotFound() implements WriteOutcome {}
}
