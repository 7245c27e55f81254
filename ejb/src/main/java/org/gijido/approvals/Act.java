package org.gijido.approvals;

/** What is done with a document. */
public enum Act {
    READ,
    /** 編集. */
    EDIT,
    /** 起案・再申請. */
    SUBMIT,
    /** 下書き削除. */
    DELETE_DRAFT,
    /** 引戻し: back to the drafter before anybody has acted. */
    RECALL,
    /** 取下げ. */
    WITHDRAW,
    /** 承認 in the line. */
    APPROVE,
    /** 合議 同意. */
    CONCUR,
    /** 合議 不同意. */
    DISSENT,
    /** 審査済. */
    EXAMINE,
    /** 決裁. */
    DECIDE,
    /** 代決. */
    SUBSTITUTE_DECIDE,
    /** 引上げ: a superior acts before one who is away; that one reads it afterwards. */
    PULL_UP,
    /** 差戻し. */
    REMAND,
    /** 否認. */
    REJECT,
    /** 保留. */
    HOLD,
    /** 保留解除. */
    RELEASE,
    /** 質問. */
    ASK,
    /** 質問への回答. */
    ANSWER,
    /** 合議先の追加. */
    ADD_STEP,
    /** 経路変更. */
    REROUTE,
    /** 軽微な訂正. */
    CORRECT_FORMAL,
    /** 持回り開始. */
    BEGIN_PAPER_ROUND,
    /** 持回り結果の登録. */
    RECORD_PAPER_ROUND,
    /** 廃案. */
    SCRAP,
    /** 後閲. */
    POST_REVIEW,
    /** 供覧済. */
    READ_CIRCULATION,
    /** 施行. */
    ENFORCE,
    /** 意見 (付記). */
    COMMENT,
    /** 承認取消: one's own act taken back within minutes, while nobody has acted after it. */
    UNDO
}
