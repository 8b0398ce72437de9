using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Complaints;

/// <summary>Which texts of a case the search finds.</summary>
internal static class ComplaintWords
{
    public static Task KeepAsync(DeskDb db, Complaint complaint, CancellationToken ct) => WordIndex.PutAsync(db, complaint.Id, Of(complaint), ct);

    private static string Of(Complaint c) => string.Join('\n', c.Title, c.Story, c.Wish, c.Answer, c.PetitionerName, c.Representative, c.EarlierNumber);
}
