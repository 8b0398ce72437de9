namespace CivilDesk.Core.Complaints;

/// <summary>연명부: who speaks for the group, and how many persons of how many households signed.</summary>
public sealed record GroupDetails(string? Representative, int Persons, int Households);
