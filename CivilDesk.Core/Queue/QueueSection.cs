using CivilDesk.Core.Complaints;

namespace CivilDesk.Core.Queue;

/// <summary>One heap of the queue and how high it is.</summary>
public sealed record QueueSection(ComplaintView View, int Count);
