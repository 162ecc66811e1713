package io.doorstep.identity.organization;

/// An organization's profile, branding or persona has changed.
public record OrganizationUpdated(OrganizationView organization) {}
