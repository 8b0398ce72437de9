using CivilDesk.Core.Notices;

namespace CivilDesk.Web.Complaints;

/// <summary>What can be told about a case: what is owed first, then the rest.</summary>
/// <param name="Kind">What is told.</param>
/// <param name="Owed">The debt that it pays, if any.</param>
/// <param name="SuspensionId">The supplement of which it speaks once more.</param>
internal sealed record NoticeTarget(NoticeKind Kind, OwedNotice? Owed = null, long? SuspensionId = null)
{
    public long? Suspension => Owed?.SuspensionId ?? SuspensionId;

    public long? Extension => Owed?.ExtensionId;
}
