package io.doorstep.identity.provisioning.web;

final class ScimMedia {

    static final String SCIM = "application/scim+json";

    private ScimMedia() {}
}
