package io.doorstep.identity.authentication;

import io.doorstep.identity.consent.ConsentPurpose;

/// A text that somebody has read and agreed to while coming in.
record ShownText(ConsentPurpose purpose, String version) {}
