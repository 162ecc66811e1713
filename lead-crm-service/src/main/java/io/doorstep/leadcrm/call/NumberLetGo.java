package io.doorstep.leadcrm.call;

/// A number is wanted no more; the provider is to ask us nothing about it.
record NumberLetGo(String providerSid) {}
