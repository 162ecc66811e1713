package io.doorstep.identity.provisioning;

import java.util.List;

/// A stretch of a list as SCIM pages lists.
///
/// @param total of all that the filter means
/// @param startIndex of the first, counted from 1
public record DirectoryPage(int total, int startIndex, List<DirectoryResource> resources) {}
