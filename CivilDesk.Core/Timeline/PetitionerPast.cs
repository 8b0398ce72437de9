using CivilDesk.Core.Complaints;

namespace CivilDesk.Core.Timeline;

/// <summary>A petitioner's past in a glance: how many cases, the latest, the last answer, what was promised and is still open.</summary>
public sealed record PetitionerPast(int Cases, int OpenCases, IReadOnlyList<ComplaintRow> Latest, LastAnswer? LastAnswer, IReadOnlyList<OpenPromise> Promises);
