using CivilDesk.Core.Desk;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CivilDesk.Core.Storage;

/// <summary>A number as its sort key: one indexed integer, ordered by year and serial.</summary>
internal sealed class CaseNumberConverter() : ValueConverter<CaseNumber, long>(
    number => number.SortKey,
    sortKey => CaseNumber.FromSortKey(sortKey));
