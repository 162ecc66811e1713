package io.doorstep.chatai.assistant;

import io.doorstep.chatai.contact.Contact;
import io.doorstep.chatai.contact.ContactFound;
import io.doorstep.chatai.organization.OrganizationProfile;
import java.util.List;
import java.util.UUID;

/// A visitor's message with everything needed to answer it.
///
/// @param contact what is known of the visitor, this message included
/// @param found what this message says about the visitor
/// @param personCalled whether a person was already called and has not come yet
/// @param earlier the last messages, oldest first
public record Turn(
        UUID conversationId,
        String text,
        ContactFound found,
        Contact contact,
        DialogueState state,
        boolean personCalled,
        OrganizationProfile organization,
        List<Utterance> earlier) {}
