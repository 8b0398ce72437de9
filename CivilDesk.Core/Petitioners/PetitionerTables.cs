using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilDesk.Core.Petitioners;

internal sealed class PetitionerTables :
    IEntityTypeConfiguration<Petitioner>, IEntityTypeConfiguration<PetitionerPhone>, IEntityTypeConfiguration<ContactChange>, IEntityTypeConfiguration<PetitionerMerge>
{
    public void Configure(EntityTypeBuilder<Petitioner> builder)
    {
        builder.ToTable("Petitioners").HasKey(petitioner => petitioner.Id);
        builder.HasIndex(petitioner => petitioner.Name);
        builder.HasIndex(petitioner => petitioner.PhoneIndex);
        builder.HasIndex(petitioner => petitioner.PhoneTailIndex);
        builder.HasIndex(petitioner => petitioner.MergedInto);
        builder.HasMany(petitioner => petitioner.OtherPhones).WithOne().HasForeignKey("PetitionerId").IsRequired();
        builder.Navigation(petitioner => petitioner.OtherPhones).AutoInclude();
    }

    public void Configure(EntityTypeBuilder<PetitionerPhone> builder)
    {
        builder.ToTable("PetitionerPhones").HasKey(phone => phone.Id);
        builder.HasIndex(phone => phone.Index);
        builder.HasIndex(phone => phone.TailIndex);
    }

    public void Configure(EntityTypeBuilder<ContactChange> builder)
    {
        builder.ToTable("ContactChanges").HasKey(change => change.Id);
        builder.HasIndex(change => change.PetitionerId);
    }

    public void Configure(EntityTypeBuilder<PetitionerMerge> builder) => builder.ToTable("PetitionerMerges").HasKey(merge => merge.Id);
}
