namespace CivilDesk.Core.Ledger;

/// <summary>What a column of an old register (직소민원 접수·처리대장) holds.</summary>
public enum RegisterColumn
{
    Number,
    ReceivedAt,
    Channel,
    Type,
    Petitioner,
    Group,
    Signers,
    Households,
    Phone,
    Address,
    Dong,
    Email,
    PreferredChannel,
    Category,
    Title,
    Story,
    Wish,
    WentOrdinaryWay,
    RepeatNumber,
    Department,
    AssignedAt,
    Answer,
    Outcome,
    Progress,
    RefusalReason,
    Remedy,
    ReviewOn,
    ProcessedAt,
    ReplyChannel,
    RepliedAt,
    WasOnTime,
    Conflict,

    /// <summary>Kept in words behind the story: 비고, 협조부서, 관련민원, …</summary>
    Remark,
}
