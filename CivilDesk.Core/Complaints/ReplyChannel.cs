namespace CivilDesk.Core.Complaints;

/// <summary>회신방법: how the citizen was told (영 제29조).</summary>
public enum ReplyChannel
{
    Letter,
    Phone,
    InPerson,
    TextMessage,
    Email,
}
