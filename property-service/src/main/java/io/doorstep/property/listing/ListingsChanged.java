package io.doorstep.property.listing;

/// Some listings of the bound tenant were written, by whatever way; told once a transaction.
public record ListingsChanged() {}
