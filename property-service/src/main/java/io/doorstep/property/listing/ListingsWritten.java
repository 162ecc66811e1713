package io.doorstep.property.listing;

import java.util.List;

/// All listings that a transaction added or changed, told inside this service just before it commits.
public record ListingsWritten(List<ListingWritten> written) {}
