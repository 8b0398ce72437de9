using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilDesk.Core.Petitioners;

internal sealed class PetitionerTables : IEntityTypeConfiguration<Petitioner>
{
    public void Configure(EntityTypeBuilder<Petitioner> builder)
    {
        builder.ToTable("Petitioners").HasKey(petitioner => petitioner.Id);
        builder.HasIndex(petitioner => petitioner.Name);
        builder.HasIndex(petitioner => petitioner.PhoneIndex);
        builder.HasIndex(petitioner => petitioner.PhoneTailIndex);
    }
}
