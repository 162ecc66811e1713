package io.doorstep.identity.organization;

/// A business has joined the installation.
public record OrganizationRegistered(OrganizationView organization) {}
