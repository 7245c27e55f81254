package org.gijido.approvals;

import java.util.List;

import org.gijido.directory.PostRank;
import org.gijido.platform.Message;

/** Posts in words, for sentences of refusal, which are told later in the reader's language. */
public final class PostWords {

    private PostWords() {
    }

    /** 課長, as the rules of a city say it of every division. */
    public static Message of(PostRank rank) {
        return new Message("approvals.post." + rank.name(), List.of());
    }
}
