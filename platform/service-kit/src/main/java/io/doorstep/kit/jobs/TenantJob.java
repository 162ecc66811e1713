package io.doorstep.kit.jobs;

import java.io.Serializable;
import java.util.UUID;

/// A job's data as stored: whose it is, and what to do as JSON.
record TenantJob(UUID tenantId, String data) implements Serializable {}
