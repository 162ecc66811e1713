/// Live: visitors' sockets, and how what is said reaches them on whichever instance they are.
///
/// Each instance wakes its own sockets right after a commit, and reads the topic `conversations` with a group of its
/// own for what other instances stored. A wake-up carries no text: the socket reads from the database what follows
/// the last position it sent. So nothing is sent twice, lost or out of order, however often and whence it is woken,
/// and Kafka may be down.
@NullMarked
package io.doorstep.chatai.channel.live;

import org.jspecify.annotations.NullMarked;
