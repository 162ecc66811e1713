package io.doorstep.property.feed;

/// How a feed is shown that we may read it.
enum FeedAccess {
    /// The secret is the token.
    BEARER,
    /// The secret is a client's, which gets tokens of OAuth 2.0 for it.
    CLIENT_CREDENTIALS
}
