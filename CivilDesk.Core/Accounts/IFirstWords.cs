using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Accounts;

/// <summary>Texts of a higher room that a new desk starts with; the first administrator's save puts them in.</summary>
public interface IFirstWords
{
    Task FillAsync(DeskDb db, CancellationToken ct);
}
